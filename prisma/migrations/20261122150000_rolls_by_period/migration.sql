-- All themes of a few months or years at once: the keys begin with the theme.
CREATE INDEX "theme_roll_grain_precision_period_start_idx" ON "theme_roll"("grain", "precision", "period_start")
    WHERE "grain" <> 'day';
CREATE INDEX "source_roll_grain_precision_period_start_idx" ON "source_roll"("grain", "precision", "period_start");
