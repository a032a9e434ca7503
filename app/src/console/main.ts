import '../ui/base.css'
import { consoleCall } from '../transport/http'
import { connectConsole } from './server'
import { showConsole } from './show'

connectConsole(consoleCall)
void showConsole()
