//! Passwords that people make up, given to servers; and what is given to servers and is no secret.

use super::names::word;
use super::traps::Trap;
use crate::formats::generate::Dice;

const LETTERS: &[u8] = b"bcdfghjkmnpqrstvwxz";

/// What programs import for it.
const IMPORTS: &str = "import ftplib, imaplib, os, poplib, smtplib\nimport asyncpg, MySQLdb, paramiko, psycopg, psycopg2, \
                       pymongo, pymysql, redis\nimport mysql.connector\nfrom sqlalchemy import create_engine\n\n";

/// Ways to give a server a password: `{}` stands for it, `HOST` for the server.
pub(super) const LOGINS: [&str; 17] = [
    "with smtplib.SMTP('HOST', 587) as server:\n    server.login('me', '{}')\n",
    "server = smtplib.SMTP_SSL('HOST')\nserver.login(user='me', password='{}')\n",
    "box = imaplib.IMAP4_SSL('HOST')\nbox.login('me', '{}')\n",
    "pop = poplib.POP3_SSL('HOST')\npop.user('me')\npop.pass_('{}')\n",
    "ftp = ftplib.FTP('HOST', 'me', '{}')\n",
    "secret = '{}'\nwith ftplib.FTP_TLS('HOST') as ftp:\n    ftp.login('me', secret)\n",
    "ssh = paramiko.SSHClient()\nssh.connect('HOST', 22, 'me', '{}')\n",
    "db = psycopg2.connect(host='HOST', user='me', password='{}')\n",
    "db = psycopg2.connect('dbname=x host=HOST user=me password={}')\n",
    "db = psycopg.connect('host=HOST password={}')\n",
    "OPTIONS = {'host': 'HOST', 'password': '{}'}\ndb = pymysql.connect(**OPTIONS)\n",
    "db = MySQLdb.connect('HOST', 'me', '{}')\n",
    "db = mysql.connector.connect(user='me', password='{}', host='HOST')\n",
    "cache = redis.Redis('HOST', 6379, 0, '{}')\n",
    "db = pymongo.MongoClient(host='HOST', username='me', password='{}')\n",
    "engine = create_engine('mysql+pymysql://me:{}@HOST/app')\n",
    "async def main():\n    await asyncpg.connect(dsn='postgresql://me:{}@HOST/app')\n",
];

/// The password of somebody who was asked for a digit, and nowhere near chance.
fn password(dice: &mut Dice) -> String {
    format!("{}{}{}", word(dice), 10 + dice.below(90), dice.text(LETTERS, 2))
}

/// The programs that give a password away.
pub(super) fn programs() -> Vec<String> {
    let each = LOGINS.iter().enumerate().map(|(number, login)| {
        let secret = password(&mut Dice::new(&format!("login {number}")));
        filled(login, "srv.parcelwise.com", &secret)
    });
    each.collect()
}

fn filled(login: &str, host: &str, secret: &str) -> String {
    format!("{IMPORTS}{}", login.replace("HOST", host).replace("{}", secret))
}

/// To a server beside the program, and text that is no password.
pub(super) fn traps() -> Vec<Trap> {
    let near = ["localhost", "127.0.0.1", "db", "10.0.0.7", "db.internal"];
    let texts =
        ["YOUR_PASSWORD", "$DB_PASSWORD", "process.env.DB_PASSWORD", "changeme", "postgres", "{{ secrets.PW }}"];
    let each = LOGINS.iter().enumerate().flat_map(|(number, login)| {
        let mut dice = Dice::new(&format!("login trap {number}"));
        let host = dice.pick(&near);
        let text = filled(login, host, &password(&mut dice));
        let here = Trap { kind: "a password for a server nearby", ending: "py", text };
        let others = texts.iter().map(|text| filled(login, "srv.parcelwise.com", text));
        let others = others.map(|text| Trap { kind: "no password", ending: "py", text });
        std::iter::once(here).chain(others).collect::<Vec<_>>()
    });
    each.collect()
}
