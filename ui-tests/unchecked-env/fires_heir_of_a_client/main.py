from bot import Helper
import settings

helper = Helper()
helper.run(settings.TOKEN)  #~ unchecked-env
