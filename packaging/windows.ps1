# Makes the planner with its own Java in target\image and starts it once. Not yet tried on Windows.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
function Run { & $args[0] @($args[1]); if ($LASTEXITCODE) { throw "$($args[0]) failed" } }

Run mvn @('-B', '-q', '-DskipTests', 'package')
$jdk = (Get-Content target\jdk).Trim()
$version = (Get-Content target\version).Trim() -replace '-SNAPSHOT'
$folder = 'target\throughline'
Remove-Item target\image, target\runtime -Recurse -Force -ErrorAction SilentlyContinue

$modules = (Get-Content packaging\modules) -join ','
Run "$jdk\bin\jlink.exe" @('--module-path', "$folder\javafx", '--add-modules', $modules,
    '--strip-java-debug-attributes', '--no-header-files', '--no-man-pages', '--output', 'target\runtime')

$options = Get-Content packaging\jvm.options | Where-Object { $_ -notlike '#*' } |
    ForEach-Object { '--java-options'; $_ }
# The console keeps the command line's answers visible.
Run "$jdk\bin\jpackage.exe" (@('--type', 'app-image', '--name', 'Throughline', '--app-version', $version,
    '--dest', 'target\image', '--runtime-image', 'target\runtime', '--input', "$folder\lib", '--win-console',
    '--main-jar', 'throughline.jar', '--main-class', 'throughline.app.Main') + $options +
    @('--app-content', "$folder\maps,$folder\licences,$folder\third-party-notices.md"))

Run target\image\Throughline\Throughline.exe @('--version')
