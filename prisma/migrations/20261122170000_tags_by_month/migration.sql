-- The themes of papers dated to the month alone: a range that cuts a month leaves them out.
CREATE INDEX "tag_month_paper_id_theme_id_idx" ON "tag"("day", "paper_id", "theme_id") INCLUDE ("strength")
    WHERE "precision" = 'month';
