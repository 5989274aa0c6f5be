@echo off
rem Starts the command line of Otowi with the JDK 17 or newer in JAVA_HOME or on the path.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -Djdk.http.auth.tunneling.disabledSchemes= "-Dotowi.script=%~f0" -jar "%~dp0otowi.jar" %*
exit /b %errorlevel%
