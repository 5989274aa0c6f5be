second session
