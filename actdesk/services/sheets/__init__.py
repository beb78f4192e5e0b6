"""The facts of each sheet, read in one snapshot of the store: one module per sheet, one function `facts`."""
