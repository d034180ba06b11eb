CREATE TYPE "precision" AS ENUM ('day', 'month', 'year', 'none');
CREATE TYPE "strength" AS ENUM ('about', 'mention');

CREATE TABLE "dump" (
    "id" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "crawled_on" DATE,
    "crawl_given" BOOLEAN NOT NULL DEFAULT false,
    "bytes" BIGINT NOT NULL,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL,
    "status" TEXT NOT NULL,
    "report" JSONB NOT NULL,
    CONSTRAINT "dump_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "dump_sha256_key" ON "dump"("sha256");

CREATE TABLE "rejection" (
    "dump_id" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "excerpt" TEXT NOT NULL,
    CONSTRAINT "rejection_pkey" PRIMARY KEY ("dump_id", "ordinal"),
    CONSTRAINT "rejection_dump_id_fkey" FOREIGN KEY ("dump_id") REFERENCES "dump"("id") ON DELETE CASCADE ON UPDATE CASCADE
);

CREATE TABLE "paper" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "abstract" TEXT,
    "authors" TEXT[],
    "author_count" INTEGER,
    "organisation" TEXT,
    "venue" TEXT,
    "categories" TEXT[],
    "keywords" TEXT[],
    "arxiv_id" TEXT,
    "doi" TEXT,
    "url" TEXT,
    "day" DATE,
    "precision" "precision" NOT NULL,
    "date_inferred" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "search" tsvector GENERATED ALWAYS AS (
        to_tsvector('english', "title" || ' ' || left(coalesce("abstract", ''), 150000))
    ) STORED,
    CONSTRAINT "paper_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "paper_day_precision" CHECK (("day" IS NULL) = ("precision" = 'none'))
);
CREATE INDEX "paper_day_id_idx" ON "paper"("day" DESC, "id");
CREATE INDEX "paper_venue_id_idx" ON "paper"("venue", "id");
CREATE INDEX "paper_search_idx" ON "paper" USING GIN ("search");

CREATE TABLE "identity_key" (
    "key" TEXT NOT NULL,
    "paper_id" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    CONSTRAINT "identity_key_pkey" PRIMARY KEY ("key", "paper_id")
);
CREATE INDEX "identity_key_paper_id_idx" ON "identity_key"("paper_id");
CREATE INDEX "identity_key_key_id_idx" ON "identity_key"("key_id");

CREATE TABLE "record" (
    "paper_id" TEXT NOT NULL,
    "dump_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "title" TEXT,
    "abstract" TEXT,
    "has_abstract" BOOLEAN NOT NULL,
    "stated" JSONB NOT NULL,
    CONSTRAINT "record_pkey" PRIMARY KEY ("paper_id", "dump_id", "position"),
    CONSTRAINT "record_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "record_dump_id_paper_id_idx" ON "record"("dump_id", "paper_id");

CREATE TABLE "tag" (
    "paper_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,
    "strength" "strength" NOT NULL,
    "day" DATE,
    "precision" "precision" NOT NULL,
    "spans" INTEGER[],
    "patterns" TEXT[],
    CONSTRAINT "tag_pkey" PRIMARY KEY ("paper_id", "theme_id"),
    CONSTRAINT "tag_paper_id_fkey" FOREIGN KEY ("paper_id") REFERENCES "paper"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "tag_theme_id_day_paper_id_idx" ON "tag"("theme_id", "day" DESC, "paper_id");

CREATE TABLE "theme_roll" (
    "theme_id" TEXT NOT NULL,
    "precision" "precision" NOT NULL,
    "period_start" DATE NOT NULL,
    "papers" INTEGER NOT NULL,
    "about" INTEGER NOT NULL,
    CONSTRAINT "theme_roll_pkey" PRIMARY KEY ("theme_id", "precision", "period_start")
);

CREATE TABLE "paper_roll" (
    "precision" "precision" NOT NULL,
    "period_start" DATE NOT NULL,
    "papers" INTEGER NOT NULL,
    CONSTRAINT "paper_roll_pkey" PRIMARY KEY ("precision", "period_start")
);

CREATE TABLE "theme" (
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "theme_group" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "parents" TEXT[],
    "mark" TEXT NOT NULL,
    CONSTRAINT "theme_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "taxonomy_version" (
    "version" TEXT NOT NULL,
    "yaml" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "taxonomy_version_pkey" PRIMARY KEY ("version")
);

CREATE TABLE "corpus" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" TEXT NOT NULL,
    "taxonomy_version" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "corpus_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "seed_file" (
    "sha256" TEXT NOT NULL,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "seed_file_pkey" PRIMARY KEY ("sha256")
);
