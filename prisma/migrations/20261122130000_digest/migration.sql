-- Who gets the digest: an address by mail, or a webhook. `target` is the address or the URL; `secret` signs what a
-- webhook gets. A subscription by mail counts once it is confirmed.
CREATE TABLE "subscription" (
    "id" INTEGER GENERATED ALWAYS AS IDENTITY,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "secret" TEXT,
    "themes" TEXT[],
    "q" TEXT,
    "frequency" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "covered_until" TIMESTAMPTZ(3),
    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "subscription_once" UNIQUE ("kind", "target", "question")
);

-- What a link in a mail proves, by its SHA-256: the token itself stands in the mail alone.
CREATE TABLE "subscription_token" (
    "hash" TEXT NOT NULL,
    "subscription_id" INTEGER NOT NULL REFERENCES "subscription" ("id") ON DELETE CASCADE,
    "purpose" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "subscription_token_pkey" PRIMARY KEY ("hash")
);
CREATE INDEX "subscription_token_subscription_id_made_at_idx" ON "subscription_token" ("subscription_id", "made_at");
CREATE INDEX "subscription_token_purpose_made_at_idx" ON "subscription_token" ("purpose", "made_at");

-- One digest of one period for one subscription: written before it is sent, settled after.
CREATE TABLE "digest_delivery" (
    "subscription_id" INTEGER NOT NULL REFERENCES "subscription" ("id") ON DELETE CASCADE,
    "period" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "digest_delivery_pkey" PRIMARY KEY ("subscription_id", "period")
);

-- Every version the corpus ever had, for links that are pinned to one: which dumps, how dated, under which taxonomy.
CREATE TABLE "corpus_history" (
    "version" TEXT NOT NULL,
    "taxonomy_version" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "dumps" TEXT[],
    CONSTRAINT "corpus_history_pkey" PRIMARY KEY ("version")
);

-- Whoever changes the corpus, in whatever transaction, leaves its version here.
CREATE FUNCTION "note_corpus_version"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "corpus_history" ("version", "taxonomy_version", "changed_at", "dumps")
    SELECT NEW."version", NEW."taxonomy_version", NEW."changed_at",
        ARRAY(SELECT d."id" || ' ' || coalesce(d."crawled_on"::text, '-') || ' ' || d."format"
              FROM "dump" d WHERE d."status" = 'held' ORDER BY d."id" COLLATE "C")
    ON CONFLICT ("version") DO NOTHING;
    RETURN NULL;
END
$$;
CREATE TRIGGER "corpus_version_noted" AFTER INSERT OR UPDATE OF "version" ON "corpus"
    FOR EACH ROW WHEN (NEW."version" <> '') EXECUTE FUNCTION "note_corpus_version"();

INSERT INTO "corpus_history" ("version", "taxonomy_version", "changed_at", "dumps")
SELECT c."version", c."taxonomy_version", c."changed_at",
    ARRAY(SELECT d."id" || ' ' || coalesce(d."crawled_on"::text, '-') || ' ' || d."format"
          FROM "dump" d WHERE d."status" = 'held' ORDER BY d."id" COLLATE "C")
FROM "corpus" c WHERE c."version" <> '';
