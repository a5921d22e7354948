fn login(user: &str, password: &str) -> usize {
    user.len() + password.len()
}

fn main() {
    println!("{}", login("news", "green8sun"));  //~ possible-credential
}
