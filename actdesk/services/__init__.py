"""What can be done: one module per capability, one public method per use case."""
