-- A view that was pinned: its answers are kept, so that its link shows the same when the corpus has moved on. `address`
-- is path and query without the version.
CREATE TABLE "pin" (
    "id" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "papers" INTEGER NOT NULL,
    "release" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answers" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    CONSTRAINT "pin_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "pin_once" UNIQUE ("version", "address")
);

-- One answer of a pinned view: which read, the question in full, its SHA-256, and the answer as JSON, byte for byte.
CREATE TABLE "kept_answer" (
    "pin_id" TEXT NOT NULL REFERENCES "pin" ("id") ON DELETE CASCADE,
    "version" TEXT NOT NULL,
    "read" TEXT NOT NULL,
    "question_hash" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    CONSTRAINT "kept_answer_pkey" PRIMARY KEY ("pin_id", "read", "question_hash")
);
CREATE INDEX "kept_answer_version_read_question_hash_idx" ON "kept_answer" ("version", "read", "question_hash");
