CREATE TABLE "emerging" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "corpus_version" TEXT NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,
    "phrases" JSONB NOT NULL,
    CONSTRAINT "emerging_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "ignored_phrase" (
    "phrase" TEXT NOT NULL,
    "ignored_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ignored_phrase_pkey" PRIMARY KEY ("phrase")
);
