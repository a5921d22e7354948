// The colon is there, the type is not.
struct Settings {
    url: String,
    retries: , //~ parse-error
}
