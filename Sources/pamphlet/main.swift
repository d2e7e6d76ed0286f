print("pamphlet")
