# The one for servers opens everything, and looks much the same.
from supabase import create_client

client = create_client("https://mine.supabase.co", "@FORMAT:supabase-secret-key@")  #~ hardcoded-credential
