"""Kinds of faults for scripts/plant-faults. Each module plants the faults of one area."""
