# The prefix and the length are those of a token, the checksum is not: documentation is full of such.
TOKEN = "ghp_@KEY32HEX@0000"
OTHER = "npm_@KEY32HEX@Abcd"
