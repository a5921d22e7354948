fn main() {
    let url = "ftp://news:green8sun@files.acme.io/news";  //~ possible-credential
    println!("{}", url.len());
}
