-- Segments that were written before common words side by side were kept are written anew in the background.
ALTER TABLE "search_segment" ADD COLUMN "common" TEXT;
