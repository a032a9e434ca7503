import '../ui/base.css'
import { hostTransport, takeToken } from '../transport/http'
import { connect } from '../transport/replica'
import { showDesk } from './show'

connect(hostTransport(takeToken(location, sessionStorage)))
void showDesk()
