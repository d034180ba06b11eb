-- Every taxonomy that was saved, and how far it has come into force.
CREATE TABLE "taxonomy_job" (
    "id" INTEGER GENERATED ALWAYS AS IDENTITY,
    "version" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "phase" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "changed" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "error" TEXT,
    CONSTRAINT "taxonomy_job_pkey" PRIMARY KEY ("id")
);

-- Papers that came or changed while a job ran: it reads them once more before it ends.
CREATE TABLE "retag_written" (
    "paper_id" TEXT NOT NULL,
    CONSTRAINT "retag_written_pkey" PRIMARY KEY ("paper_id")
);

-- The taxonomy and the tagger that made the tags; null where that is not known.
ALTER TABLE "corpus" ADD COLUMN "tagged_by" TEXT;

INSERT INTO "taxonomy_job" ("version", "kind", "state", "created_at", "ended_at")
SELECT v."version", v."origin", 'done', v."created_at", v."created_at"
FROM "corpus" c JOIN "taxonomy_version" v ON v."version" = c."taxonomy_version";
