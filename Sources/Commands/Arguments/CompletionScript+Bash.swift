extension CompletionScript {
  /// The script for bash 3.2 and later.
  var bash: String {
    """
    # bash completion for \(program); load it with: source <(\(program) completion bash)

    \(tables)
    \(bashOffer)
    \(bashDriver)
    complete -F _\(program) \(program)

    """
  }

  /// Fills COMPREPLY from what a value is; a list is completed after its last comma.
  private var bashOffer: String {
    #"""
    _NAME_offer() {
      local wanted=$1 typed=$2 ledger=$3 head='' line
      case $wanted in
        file)
          compopt -o filenames 2>/dev/null
          while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$typed")
          return ;;
        folder)
          compopt -o filenames 2>/dev/null
          while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$typed")
          return ;;
      esac
      case $typed in *,*) head=${typed%,*}, ;; esac
      while IFS= read -r line; do
        [[ -n $line && $head$line == "$typed"* ]] && COMPREPLY+=("$head$line")
      done < <(
        case $wanted in
          words\ *) printf '%s\n' ${wanted#words } ;;
          code\ *) NAME completion --list "${wanted#code }" ${ledger:+--ledger "$ledger"} 2>/dev/null ;;
        esac
      )
    }

    """#.replacingName(with: program)
  }

  /// Walks the words before the cursor to know the command, then offers what may come next.
  private var bashDriver: String {
    #"""
    _NAME() {
      local typed=${COMP_WORDS[COMP_CWORD]} at='' next='' word wanted='' ended='' ledger='' line
      local i=1 index=0 end=$COMP_CWORD colon=''
      COMPREPLY=()
      # bash parts work:W1 into three words as well.
      if [[ $typed == : ]]; then
        typed='' end=$((end - 1)) colon=${COMP_WORDS[end]}:
      elif ((end > 2)) && [[ ${COMP_WORDS[end - 1]} == : ]]; then
        end=$((end - 2)) colon=${COMP_WORDS[end]}:
      fi
      while ((i < end)); do
        word=${COMP_WORDS[i]}
        i=$((i + 1))
        if [[ -n $ended ]]; then index=$((index + 1)); continue; fi
        case $word in
          --) ended=yes ;;
          -?*)
            wanted=$(_NAME_value "$at" "$word")
            [[ -n $wanted ]] || continue
            # bash parts --name=value into three words.
            if [[ ${COMP_WORDS[i]} == = ]]; then
              ((i == end)) && typed=
              i=$((i + 1))
            fi
            ((i >= end)) && break
            [[ $word == --ledger ]] && ledger=${COMP_WORDS[i]}
            i=$((i + 1))
            wanted= ;;
          *)
            next=$(_NAME_step "$at" "$word")
            if [[ -n $next ]]; then at=$next; else index=$((index + 1)); fi ;;
        esac
      done
      if [[ -n $wanted ]]; then
        _NAME_offer "$wanted" "$typed" "$ledger"
      elif [[ -z $ended && $typed == -* ]]; then
        while IFS= read -r line; do
          [[ ${line%%:*} == "$typed"* ]] && COMPREPLY+=("${line%%:*}")
        done < <(_NAME_options "$at")
      else
        while IFS= read -r line; do
          [[ ${line%%:*} == "$typed"* ]] && COMPREPLY+=("${line%%:*}")
        done < <(_NAME_menu "$at" "$typed")
        _NAME_offer "$(_NAME_argument "$at" "$index")" "$colon$typed" "$ledger"
        [[ -z $colon ]] || COMPREPLY=("${COMPREPLY[@]#"$colon"}")
      fi
    }

    """#.replacingName(with: program)
  }
}

extension String {
  /// The text of a script with the program's name where it says `NAME`.
  func replacingName(with program: String) -> String {
    var result = ""
    var rest = self[...]
    while let next = rest.firstIndex(of: "N") {
      result += rest[..<next]
      rest = rest[next...]
      if rest.hasPrefix("NAME") {
        result += program
        rest = rest.dropFirst(4)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result + rest
  }
}
