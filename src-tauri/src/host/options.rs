//! What `umbu-host` understands on its command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use super::Face;
use crate::sync::FILES_BYTES_MAX;

pub const HELP: &str = "\
umbu-host: one device's Umbu over loopback HTTP, for a browser on this machine

  --data-dir DIR       where this device keeps its encrypted replica (required)
  --listen ADDRESS     loopback address and port; port 0 takes any [127.0.0.1:4781]
  --face desk|phone    which face of the app to show [desk]
  --app-dir DIR        the built app [app/dist]
  --models-dir DIR     food recognition models [src-tauri/models]
  --network-switch     offer a switch that cuts this device's network
  --files-bytes-max N  bytes of files that stay here once the server has them too [1073741824]
  --token TOKEN        the token that opens the app, 16 letters and digits or more; random where absent
  --help               this text

Prints `ready http://127.0.0.1:PORT/#token=TOKEN` once it answers.
";

/// The command line, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    pub data_dir: PathBuf,
    pub listen: SocketAddr,
    pub face: Face,
    pub app_dir: PathBuf,
    pub models_dir: PathBuf,
    pub network_switch: bool,
    pub files_bytes_max: u64,
    pub token: Option<String>,
}

/// Why a command line was not understood.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum OptionsError {
    #[error("help was asked for")]
    Help,
    #[error("{0} is not an option of umbu-host")]
    Unknown(String),
    #[error("{0} needs a value")]
    ValueMissing(String),
    #[error("{value:?} does not fit {option}")]
    Value { option: String, value: String },
    #[error("--data-dir is missing")]
    DataDirMissing,
}

/// A token shorter than this could be guessed.
const TOKEN_LENGTH_MIN: usize = 16;

/// Reads the arguments after the program's name.
///
/// # Errors
/// Says which argument is wrong; [`OptionsError::Help`] where help was asked for.
pub fn parse(arguments: impl IntoIterator<Item = String>) -> Result<Options, OptionsError> {
    let mut data_dir = None;
    let mut options = Options {
        data_dir: PathBuf::new(),
        listen: SocketAddr::from(([127, 0, 0, 1], 4781)),
        face: Face::Desk,
        app_dir: PathBuf::from("app/dist"),
        models_dir: PathBuf::from("src-tauri/models"),
        network_switch: false,
        files_bytes_max: FILES_BYTES_MAX,
        token: None,
    };
    let mut arguments = arguments.into_iter();
    while let Some(option) = arguments.next() {
        let mut value = || arguments.next().ok_or_else(|| OptionsError::ValueMissing(option.clone()));
        match option.as_str() {
            "--data-dir" => data_dir = Some(PathBuf::from(value()?)),
            "--listen" => options.listen = fitting(&option, value()?, |text| text.parse().ok())?,
            "--face" => options.face = fitting(&option, value()?, Face::parse)?,
            "--app-dir" => options.app_dir = value()?.into(),
            "--models-dir" => options.models_dir = value()?.into(),
            "--network-switch" => options.network_switch = true,
            "--files-bytes-max" => {
                options.files_bytes_max = fitting(&option, value()?, |text| text.parse().ok())?;
            }
            "--token" => options.token = Some(fitting(&option, value()?, token)?),
            "--help" | "-h" => return Err(OptionsError::Help),
            _ => return Err(OptionsError::Unknown(option)),
        }
    }
    options.data_dir = data_dir.ok_or(OptionsError::DataDirMissing)?;
    Ok(options)
}

fn fitting<T>(option: &str, value: String, read: impl Fn(&str) -> Option<T>) -> Result<T, OptionsError> {
    read(&value).ok_or(OptionsError::Value { option: option.to_owned(), value })
}

/// Letters and digits only, since it travels in an address and in a header.
fn token(text: &str) -> Option<String> {
    let fits = text.len() >= TOKEN_LENGTH_MIN && text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    fits.then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Options, OptionsError> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn a_full_line_is_read() {
        let line = "--data-dir d --listen 127.0.0.1:0 --face phone --app-dir a --models-dir m --network-switch \
                    --token 0123456789abcdef";
        let options = read(line).expect("fits");
        assert_eq!(options.face, Face::Phone);
        assert_eq!(options.listen.port(), 0);
        assert_eq!((options.data_dir, options.app_dir, options.models_dir), ("d".into(), "a".into(), "m".into()));
        assert!(options.network_switch);
        assert_eq!(options.token.as_deref(), Some("0123456789abcdef"));
    }

    #[test]
    fn wrong_lines_say_what_is_wrong() {
        assert_eq!(read(""), Err(OptionsError::DataDirMissing));
        assert_eq!(read("--help"), Err(OptionsError::Help));
        assert_eq!(read("--data-dir"), Err(OptionsError::ValueMissing("--data-dir".into())));
        assert_eq!(read("--data-dir d --port 1"), Err(OptionsError::Unknown("--port".into())));
        for (option, value) in
            [("--face", "console"), ("--listen", "4781"), ("--token", "short"), ("--files-bytes-max", "-1")]
        {
            let wrong = OptionsError::Value { option: option.into(), value: value.into() };
            assert_eq!(read(&format!("--data-dir d {option} {value}")), Err(wrong));
        }
    }
}
