# A write key is public: every visitor's browser has it.
import segment.analytics as analytics

analytics.write_key = "@KEY32HEX@"
analytics.track("reader-7", "Bulletin opened", {"harbour": "Brest"})
