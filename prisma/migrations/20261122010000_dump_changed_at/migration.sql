ALTER TABLE "dump" ADD COLUMN "changed_at" TIMESTAMPTZ(3);
UPDATE "dump" SET "changed_at" = "ingested_at";
ALTER TABLE "dump" ALTER COLUMN "changed_at" SET NOT NULL;
