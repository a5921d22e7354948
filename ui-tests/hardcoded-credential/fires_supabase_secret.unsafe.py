# The one for servers opens everything, and looks much the same.
import os
from supabase import create_client

client = create_client("https://mine.supabase.co", os.environ["SUPABASE_SERVICE_ROLE_KEY"])  #~ hardcoded-credential
