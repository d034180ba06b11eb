-- Pairs of themes, packed: one row a period in place of one for each pair in it.
ALTER TABLE "theme_number" ALTER COLUMN "number" DROP IDENTITY;

ALTER TABLE "pair_roll" RENAME TO "pair_row";
ALTER TABLE "pair_row" RENAME CONSTRAINT "pair_roll_pkey" TO "pair_row_pkey";

-- Numbers that were skipped would be empty places in every period.
CREATE TEMP TABLE "renumbered" AS
SELECT "theme_id", "number" AS "old", (row_number() OVER (ORDER BY "number"))::int AS "new" FROM "theme_number";
DELETE FROM "theme_number";
INSERT INTO "theme_number" ("theme_id", "number") SELECT "theme_id", "new" FROM "renumbered";

CREATE TABLE "pair_roll" (
    "grain" "precision" NOT NULL,
    "precision" "precision" NOT NULL,
    "period_start" DATE NOT NULL,
    "papers" BYTEA NOT NULL,
    "about" BYTEA NOT NULL,
    CONSTRAINT "pair_roll_pkey" PRIMARY KEY ("grain", "precision", "period_start")
);

WITH "placed" AS (
    SELECT p."grain", p."precision", p."period_start", p."papers", p."about",
        (b."new" - 1) * (b."new" - 2) / 2 + a."new" - 1 AS "place"
    FROM "pair_row" p JOIN "renumbered" a ON a."old" = p."a" JOIN "renumbered" b ON b."old" = p."b"
), "all_places" AS (
    SELECT "grain", "precision", "period_start", generate_series(0, max("place")) AS "place"
    FROM "placed" GROUP BY 1, 2, 3
)
INSERT INTO "pair_roll"
SELECT "grain", "precision", "period_start",
    string_agg(int4send(coalesce(p."papers", 0)), ''::bytea ORDER BY "place"),
    string_agg(int4send(coalesce(p."about", 0)), ''::bytea ORDER BY "place")
FROM "all_places" LEFT JOIN "placed" p USING ("grain", "precision", "period_start", "place")
GROUP BY 1, 2, 3;

DROP TABLE "pair_row";
DROP TABLE "renumbered";
