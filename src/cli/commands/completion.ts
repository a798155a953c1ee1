import { Argument, type Command } from 'commander'
import { ok } from '../../kernel/index.js'
import { GLOBAL_OPTIONS } from '../globals.js'
import { say } from '../say.js'
import type { Session } from '../session.js'
import { VERB_NAMES, VERBS } from '../verbs.js'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

/** States `completion`. */
export function declare(command: Command, session: Session): void {
  command
    .addArgument(new Argument('<shell>', session.words['argument.shell']).choices(SHELLS))
    .action(async (shell: Shell) => {
      await say(SCRIPTS[shell](), session)
      session.finish(ok(0))
    })
}

/** The verbs that have verbs under them. */
function groups(): readonly (readonly [verb: string, subverbs: readonly string[]])[] {
  return Object.entries<readonly string[]>(VERBS).filter(([, subverbs]) => subverbs.length > 0)
}

/** What each shell is told; after verb and subverb it offers files. */
const SCRIPTS: Readonly<Record<Shell, () => string>> = {
  bash: () => `_kelisim() {
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${GLOBAL_OPTIONS.join(' ')} --help" -- "$word")); return; fi
  if [[ $COMP_CWORD -eq 1 ]]; then COMPREPLY=($(compgen -W "${VERB_NAMES.join(' ')}" -- "$word")); return; fi
  if [[ $COMP_CWORD -eq 2 ]]; then
    case "\${COMP_WORDS[1]}" in
${groups()
  .map(
    ([verb, subverbs]) =>
      `      ${verb}) COMPREPLY=($(compgen -W "${subverbs.join(' ')}" -- "$word")); return ;;`,
  )
  .join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -f -- "$word"))
}
complete -o filenames -F _kelisim kelisim
`,
  zsh: () => `#compdef kelisim
_kelisim() {
  if (( CURRENT == 2 )); then compadd ${VERB_NAMES.join(' ')}; return; fi
  if (( CURRENT == 3 )); then
    case "$words[2]" in
${groups()
  .map(([verb, subverbs]) => `      ${verb}) compadd ${subverbs.join(' ')}; return ;;`)
  .join('\n')}
    esac
  fi
  _files
}
compdef _kelisim kelisim
`,
  fish: () =>
    [
      `complete -c kelisim -n __fish_use_subcommand -a '${VERB_NAMES.join(' ')}'`,
      ...groups().map(
        ([verb, subverbs]) =>
          `complete -c kelisim -n '__fish_seen_subcommand_from ${verb}' -a '${subverbs.join(' ')}'`,
      ),
      '',
    ].join('\n'),
}
