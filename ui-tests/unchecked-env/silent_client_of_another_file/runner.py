import os


class Runner:
    def run(self, task):
        return task


runner = Runner()
runner.run(os.getenv("CHAT_TOKEN"))
