from .prompt import answer, chat
