# Nobody sets it.
import routes

print(routes.make({"sub": "ada"}))
