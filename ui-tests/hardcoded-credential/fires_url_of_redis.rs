fn main() {
    let client = redis::Client::open("@FORMAT:redis-url@").expect("a URL"); //~ hardcoded-credential
    client.get_connection().expect("a server");
}
