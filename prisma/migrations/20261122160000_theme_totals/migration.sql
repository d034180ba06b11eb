-- What the list of all themes says of each: its papers, those with a date, and the first and the last of these.
CREATE TABLE "theme_total" (
    "theme_id" TEXT NOT NULL,
    "papers" INTEGER NOT NULL,
    "dated" INTEGER NOT NULL,
    "first" INTEGER,
    "last" INTEGER,
    CONSTRAINT "theme_total_pkey" PRIMARY KEY ("theme_id")
);

INSERT INTO "theme_total"
SELECT "theme_id", sum("papers"), coalesce(sum("papers") FILTER (WHERE "precision" <> 'none'), 0),
    min(("period_start" - DATE '0001-01-01') * 4 + CASE "precision" WHEN 'day' THEN 0 WHEN 'month' THEN 1 ELSE 2 END)
        FILTER (WHERE "precision" <> 'none'),
    max(("period_start" - DATE '0001-01-01') * 4 + CASE "precision" WHEN 'day' THEN 2 WHEN 'month' THEN 1 ELSE 0 END)
        FILTER (WHERE "precision" <> 'none')
FROM "theme_roll" WHERE "grain" = 'day' GROUP BY 1;
