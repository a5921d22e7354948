const DB_PASSWORD: &str = "green8sun";  //~ possible-credential

struct Login {
    user: String,
    password: String,
}

fn main() {
    let login = Login { user: "news".into(), password: "yellow9bus".to_string() };  //~ possible-credential
    let api_token = "k7Qw2mZx";  //~ possible-credential
    println!("{} {}", login.user.len(), login.password.len() + api_token.len() + DB_PASSWORD.len());
}
