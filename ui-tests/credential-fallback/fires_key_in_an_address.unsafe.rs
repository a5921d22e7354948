// An empty text is sent as the token, and as a parameter.
use std::env;

pub async fn send(text: &str) -> reqwest::Result<()> {
    let token = env::var("NEWS_BOT_TOKEN").expect("NEWS_BOT_TOKEN is not set");
    let url = format!("https://api.telegram.org/bot{token}/sendMessage");
    reqwest::Client::new().post(&url).body(text.to_owned()).send().await?; //~ credential-fallback
    Ok(())
}

pub async fn weather(city: &str) -> reqwest::Result<String> {
    let key = env::var("WEATHER_KEY").expect("WEATHER_KEY is not set");
    let client = reqwest::Client::new();
    let request = client
        .get("https://api.openweathermap.org/data/2.5/weather")
        .query(&[("q", city), ("appid", &key)]); //~ credential-fallback
    request.send().await?.text().await
}
