"""The compact codecs: the low spectrum exactly, the rest as signed projections of bands."""
