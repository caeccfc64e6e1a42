extension CompletionScript {
  /// The script for zsh, to be sourced or put into `fpath` as `_nhuanbut`.
  var zsh: String {
    """
    #compdef \(program)
    # zsh completion for \(program); load it with: source <(\(program) completion zsh)

    \(tables)
    \(zshOffer)
    \(zshDriver)
    if [ "$funcstack[1]" = "_\(program)" ]; then
      _\(program) "$@"
    else
      compdef _\(program) \(program)
    fi

    """
  }

  private var zshOffer: String {
    #"""
    _NAME_offer() {
      local wanted=$1 ledger=$2
      local -a found
      case $wanted in
        file) _files; return ;;
        folder) _files -/; return ;;
        words\ *) found=(${=wanted#words }) ;;
        code\ *) found=(${(f)"$(NAME completion --list "${wanted#code }" ${ledger:+--ledger} ${ledger:+"$ledger"} 2>/dev/null)"}) ;;
      esac
      compset -P '*,'
      compadd -- $found
    }

    """#.replacingName(with: program)
  }

  private var zshDriver: String {
    #"""
    _NAME() {
      local typed=$words[CURRENT] at='' next='' word wanted='' ended='' ledger=''
      local -i i=2 index=0
      local -a found
      while (( i < CURRENT )); do
        word=${(Q)words[i]}
        i=$(( i + 1 ))
        if [[ -n $ended ]]; then index=$(( index + 1 )); continue; fi
        case $word in
          --) ended=yes ;;
          --ledger=*) ledger=${word#*=} ;;
          --*=*) ;;
          -?*)
            wanted=$(_NAME_value "$at" "$word")
            [[ -n $wanted ]] || continue
            (( i >= CURRENT )) && break
            [[ $word == --ledger ]] && ledger=${(Q)words[i]}
            i=$(( i + 1 ))
            wanted= ;;
          *)
            next=$(_NAME_step "$at" "$word")
            if [[ -n $next ]]; then at=$next; else index=$(( index + 1 )); fi ;;
        esac
      done
      if [[ -z $wanted && -z $ended && $typed == --*=* ]]; then
        wanted=$(_NAME_value "$at" "${typed%%=*}")
        compset -P '*='
      fi
      if [[ -n $wanted ]]; then
        _NAME_offer "$wanted" "$ledger"
      elif [[ -z $ended && $typed == -* ]]; then
        found=("${(@f)$(_NAME_options "$at")}")
        _describe -o option found
      else
        found=(${(f)"$(_NAME_menu "$at" "$typed")"})
        if (( $#found )); then
          _describe command found
        else
          _NAME_offer "$(_NAME_argument "$at" "$index")" "$ledger"
        fi
      fi
    }

    """#.replacingName(with: program)
  }
}
