// The clinic in which a person works, for the screens of the desk.

export { clinicsToWrite } from '../forms/access'
export { zone } from '../session/clinic'
