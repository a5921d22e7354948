// The arrow of the second arm has nothing on its left.
fn host(live: bool) -> &'static str {
    match live {
        true => "api.cohere.com",
        => "localhost", //~ parse-error
    }
}
