-- What a dump says of the year in which it was captured, so that a crawl day given later can be judged by it.
ALTER TABLE "dump" ADD COLUMN "crawl_evidence" JSONB;
