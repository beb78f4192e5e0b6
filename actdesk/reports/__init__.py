"""Values into a plain document model, and that into PDF."""
