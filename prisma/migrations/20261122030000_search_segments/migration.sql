-- Words are looked up in segments that are written after an ingestion, not in a column that it must fill.
ALTER TABLE "paper" DROP COLUMN "search";

CREATE TABLE "search_change" (
    "id" BIGINT GENERATED ALWAYS AS IDENTITY,
    "fresh" BOOLEAN NOT NULL,
    "paper_ids" TEXT[],
    CONSTRAINT "search_change_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "search_segment" (
    "id" INTEGER GENERATED ALWAYS AS IDENTITY,
    "papers" INTEGER NOT NULL,
    "ids" BYTEA NOT NULL,
    "days" BYTEA NOT NULL,
    "starts" BYTEA NOT NULL,
    "titles" BYTEA NOT NULL,
    "gone" INTEGER NOT NULL DEFAULT 0,
    "gone_papers" BYTEA NOT NULL DEFAULT '\x',
    CONSTRAINT "search_segment_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "search_block" (
    "segment" INTEGER NOT NULL,
    "first" TEXT COLLATE "C" NOT NULL,
    "words" BYTEA NOT NULL,
    CONSTRAINT "search_block_pkey" PRIMARY KEY ("segment", "first"),
    CONSTRAINT "search_block_segment_fkey" FOREIGN KEY ("segment") REFERENCES "search_segment"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- They are packed already: pressing them once more costs time and gains nothing.
ALTER TABLE "search_segment" ALTER COLUMN "ids" SET STORAGE EXTERNAL, ALTER COLUMN "days" SET STORAGE EXTERNAL,
    ALTER COLUMN "starts" SET STORAGE EXTERNAL, ALTER COLUMN "titles" SET STORAGE EXTERNAL;
ALTER TABLE "search_block" ALTER COLUMN "words" SET STORAGE EXTERNAL;

-- Every paper that is held waits to be indexed.
INSERT INTO "search_change" ("fresh", "paper_ids")
SELECT true, array_agg("id") FROM (
    SELECT "id", (row_number() OVER () - 1) / 4096 AS "part" FROM "paper"
) AS "numbered" GROUP BY "part";
