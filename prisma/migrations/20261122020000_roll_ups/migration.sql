-- Counts by day, month and year, of pairs, and by source and venue. All are counted anew from papers and tags.
DROP TABLE "theme_roll";
DROP TABLE "paper_roll";

CREATE TABLE "theme_roll" (
    "theme_id" TEXT NOT NULL,
    "grain" "precision" NOT NULL,
    "precision" "precision" NOT NULL,
    "period_start" DATE NOT NULL,
    "papers" INTEGER NOT NULL,
    "about" INTEGER NOT NULL,
    CONSTRAINT "theme_roll_pkey" PRIMARY KEY ("theme_id", "grain", "precision", "period_start")
);

CREATE TABLE "paper_roll" (
    "grain" "precision" NOT NULL,
    "precision" "precision" NOT NULL,
    "period_start" DATE NOT NULL,
    "papers" INTEGER NOT NULL,
    CONSTRAINT "paper_roll_pkey" PRIMARY KEY ("grain", "precision", "period_start")
);

CREATE TABLE "theme_number" (
    "theme_id" TEXT NOT NULL,
    "number" INTEGER GENERATED ALWAYS AS IDENTITY,
    CONSTRAINT "theme_number_pkey" PRIMARY KEY ("theme_id")
);
CREATE UNIQUE INDEX "theme_number_number_key" ON "theme_number"("number");

CREATE TABLE "pair_roll" (
    "grain" "precision" NOT NULL,
    "precision" "precision" NOT NULL,
    "period_start" DATE NOT NULL,
    "a" INTEGER NOT NULL,
    "b" INTEGER NOT NULL,
    "papers" INTEGER NOT NULL,
    "about" INTEGER NOT NULL,
    CONSTRAINT "pair_roll_pkey" PRIMARY KEY ("grain", "precision", "period_start", "a", "b")
);

CREATE TABLE "source_roll" (
    "theme_id" TEXT NOT NULL,
    "grain" "precision" NOT NULL,
    "precision" "precision" NOT NULL,
    "period_start" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "papers" INTEGER NOT NULL,
    "about" INTEGER NOT NULL,
    CONSTRAINT "source_roll_pkey" PRIMARY KEY ("theme_id", "grain", "precision", "period_start", "source")
);

CREATE TABLE "venue_roll" (
    "grain" "precision" NOT NULL,
    "precision" "precision" NOT NULL,
    "period_start" DATE NOT NULL,
    "venue" TEXT NOT NULL,
    "papers" INTEGER NOT NULL,
    CONSTRAINT "venue_roll_pkey" PRIMARY KEY ("grain", "precision", "period_start", "venue")
);

-- The themes of the papers of some days, read from the index alone: what the pairs of a range cut by days need.
CREATE INDEX "tag_day_paper_id_theme_id_idx" ON "tag"("day", "paper_id", "theme_id") INCLUDE ("strength")
    WHERE "precision" = 'day';

-- What a period of one precision counts as at each grain: a month holds the days in it, a year its months.
CREATE TEMP TABLE "dated" AS
SELECT p."id", p."source", p."venue", g."grain", greatest(p."precision", g."grain") AS "precision",
    CASE WHEN p."precision" >= g."grain" THEN coalesce(p."day", DATE '0001-01-01')
         ELSE date_trunc(g."grain"::text, p."day"::timestamp)::date END AS "period_start"
FROM "paper" p CROSS JOIN unnest(ARRAY['day', 'month', 'year']::"precision"[]) AS g("grain");
CREATE INDEX ON "dated"("id");
ANALYZE "dated";

INSERT INTO "theme_roll"
SELECT t."theme_id", d."grain", d."precision", d."period_start", count(*), count(*) FILTER (WHERE t."strength" = 'about')
FROM "dated" d JOIN "tag" t ON t."paper_id" = d."id" GROUP BY 1, 2, 3, 4;

INSERT INTO "paper_roll"
SELECT "grain", "precision", "period_start", count(*) FROM "dated" GROUP BY 1, 2, 3;

INSERT INTO "theme_number" ("theme_id") SELECT DISTINCT "theme_id" FROM "tag";

INSERT INTO "pair_roll"
SELECT d."grain", d."precision", d."period_start", m."number", n."number", count(*),
    count(*) FILTER (WHERE x."strength" = 'about' AND y."strength" = 'about')
FROM "dated" d JOIN "tag" x ON x."paper_id" = d."id" JOIN "theme_number" m ON m."theme_id" = x."theme_id"
JOIN "tag" y ON y."paper_id" = x."paper_id" JOIN "theme_number" n ON n."theme_id" = y."theme_id"
WHERE d."grain" <> 'day' AND m."number" < n."number" GROUP BY 1, 2, 3, 4, 5;

INSERT INTO "source_roll"
SELECT '*', "grain", "precision", "period_start", "source", count(*), count(*)
FROM "dated" WHERE "grain" <> 'day' GROUP BY 2, 3, 4, 5
UNION ALL
SELECT t."theme_id", d."grain", d."precision", d."period_start", d."source", count(*),
    count(*) FILTER (WHERE t."strength" = 'about')
FROM "dated" d JOIN "tag" t ON t."paper_id" = d."id" WHERE d."grain" <> 'day' GROUP BY 1, 2, 3, 4, 5;

INSERT INTO "venue_roll"
SELECT "grain", "precision", "period_start", coalesce("venue", ''), count(*)
FROM "dated" WHERE "grain" <> 'day' GROUP BY 1, 2, 3, 4;

DROP TABLE "dated";
