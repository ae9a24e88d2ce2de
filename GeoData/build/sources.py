def write_sources(*a): pass
