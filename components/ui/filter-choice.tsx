type Props = {
  name: string
  label: string
  all: string
  chosen: string | number | undefined
  choices: { value: string | number; label: string }[]
}

/** A labelled choice of a filter form that works by its address alone; the first choice is "all". */
export function FilterChoice({ name, label, all, chosen, choices }: Props) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={chosen ?? ''}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
