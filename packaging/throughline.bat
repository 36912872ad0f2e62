@echo off
rem Starts the planner with a Java 25 or newer, from any folder. Not yet tried on Windows.
setlocal
for %%I in ("%~dp0..") do set "HERE=%%~fI"
call :try "%JAVA_HOME%"
call :try "@jdk@"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" "%USERPROFILE%\.jdks\*") do call :try "%%~D"
if not defined JDK (
    echo Throughline needs Java 25: install a JDK 25, for example from adoptium.net, or let JAVA_HOME point to one. 1>&2
    exit /b 1
)
"%JDK%\bin\java.exe" "@%HERE%\jvm.options" --module-path "%HERE%\javafx" -cp "%HERE%\lib\*" throughline.app.Main %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b
if not exist "%~1\release" exit /b
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%V"
set "VERSION=%VERSION:"=%"
if %VERSION% GEQ 25 set "JDK=%~1"
exit /b
