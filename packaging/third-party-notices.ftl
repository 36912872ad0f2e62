# Third-party notices

Throughline contains the libraries and fonts below, unchanged. The texts of the licences are in the folder `licences`
(in the sources `packaging/licences`), those of the fonts beside the fonts. Made by the build from the libraries' own
statements; where a library leaves the choice, it is taken under EPL-2.0 or MPL-2.0.

## Libraries

| Library | Version | Licence | Home |
|---|---|---|---|
<#list dependencyMap as entry>
<#assign p = entry.getKey()>
| ${p.name} (`${p.groupId}:${p.artifactId}`) | ${p.version} | ${entry.getValue()?join(" or ")} | ${p.url!} |
</#list>

The icons of `ikonli-feather-pack` are Feather by Cole Bemis, MIT.

## Fonts

| Font | Licence | Home |
|---|---|---|
| Inter | SIL Open Font License 1.1 | https://rsms.me/inter |
| DejaVu Sans | Bitstream Vera, with additions in the public domain | https://dejavu-fonts.github.io |
