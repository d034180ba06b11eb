-- Samples of tags, drawn to be judged by a reader.
CREATE TABLE "quality_sample" (
    "id" INTEGER GENERATED ALWAYS AS IDENTITY,
    "seed" INTEGER NOT NULL,
    "taxonomy_version" TEXT NOT NULL,
    "drawn_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "quality_sample_pkey" PRIMARY KEY ("id")
);

-- The tags of a sample, each from a stratum: a theme in a year, or without one.
CREATE TABLE "quality_item" (
    "sample_id" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "paper_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,
    "year" INTEGER,
    "stratum_papers" INTEGER NOT NULL,
    "stratum_drawn" INTEGER NOT NULL,
    CONSTRAINT "quality_item_pkey" PRIMARY KEY ("sample_id", "position")
);

-- What a reader said of a tag. It holds for every taxonomy that makes the tag by the same words.
CREATE TABLE "quality_label" (
    "paper_id" TEXT NOT NULL,
    "theme_id" TEXT NOT NULL,
    "taxonomy_version" TEXT NOT NULL,
    "verdict" TEXT NOT NULL,
    "spans" INTEGER[],
    "labelled_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "quality_label_pkey" PRIMARY KEY ("paper_id", "theme_id", "taxonomy_version")
);
