"""Running one task many times: in this process or in several."""
