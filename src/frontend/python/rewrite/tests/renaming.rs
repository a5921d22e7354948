//! Literals that get another text.

use super::*;

#[test]
fn quotes_and_prefix_stay() {
    becomes(rename("os.environ[«'CO_API_KYE'»]\n"), "os.environ['CO_API_KEY']\n");
    becomes(rename("os.environ[«r\"CO_API_KYE\"»]\n"), "os.environ[r\"CO_API_KEY\"]\n");
    becomes(rename("os.environ[«'''CO_API_KYE'''»]\n"), "os.environ['''CO_API_KEY''']\n");
    becomes(rename("x = f\"{os.environ[«'CO_API_KYE'»]}\"\n"), "x = f\"{os.environ['CO_API_KEY']}\"\n");
}

#[test]
fn what_is_not_one_literal_is_declined() {
    declined(rename("os.environ[«'CO_' 'API_KYE'»]\n"));
    declined(rename("os.environ.update(«CO_API_KYE=x»)\n"));
    declined(rename("os.environ.update(«CO_API_KYE»=x)\n"));
    declined(rename("os.environ[«NAME»]\n"));
    declined(rename("os.environ[«f'CO_{x}'»]\n"));
    declined(rename("os.environb[«b'CO_API_KYE'»]\n"));
    declined(rename("os.environ['«CO_API_KYE»']\n"));
    declined(rename("os.environ[«'CO_API_KYE'»\n"));
}
