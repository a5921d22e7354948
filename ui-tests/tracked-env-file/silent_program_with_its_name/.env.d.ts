declare const API_KEY = "@KEY40@";
