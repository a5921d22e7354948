const TOKEN_URL: &str = "https://acme.io/oauth2/token8";
const PASSWORD_FIELD: &str = "login7form";

struct Token {
    token: &'static str,
    password: &'static str,
}

fn main() {
    let field = Token { token: "NOUN", password: "password" };
    let api_key = "<your-key>";
    let secret = "string";
    println!("{} {} {}", field.token, field.password, TOKEN_URL.len() + PASSWORD_FIELD.len() + api_key.len() + secret.len());
}
